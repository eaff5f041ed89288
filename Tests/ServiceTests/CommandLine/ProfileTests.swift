import Foundation
import Testing

@Suite struct ProfileTests {
    @Test func theProfilesOfTheHouseAreGood() throws {
        let directory = packageDirectory.appendingPathComponent("config/payers")
        let names = try FileManager.default.contentsOfDirectory(atPath: directory.path).filter { $0 != "profile.schema.json" }
            .sorted()
        for name in names {
            let ran = try scrub("profile", "check", directory.appendingPathComponent(name).path)
            #expect(ran.code == 0, "\(name): \(ran.errors)")
            #expect(ran.output.contains("\(name): good ("))
        }
    }

    @Test func everyMistakeIsNamedWithItsPointer() throws {
        let profile = #"""
            { "id": "mine", "version": "1", "extends": "nobody", "colour": 3,
              "rules": { "units.exced-minutes": { "enabled": false, "source": "x" }, "units.exceed-minutes": { "enabled": 7 } } }
            """#
        let ran = try scrub("profile", "check", "mine.json", files: ["mine.json": profile])
        #expect(ran.code == 2)
        #expect(ran.errors.hasPrefix("scrub: mine.json:\n"))
        for part in [
            "/colour: ", "/rules/units.exced-minutes: ", #"did you mean "units.exceed-minutes"?"#,
            "/rules/units.exceed-minutes/enabled: ", "/rules/units.exceed-minutes/source: ",
        ] {
            #expect(ran.errors.contains(part), "\(part)")
        }
    }

    @Test func aProfileMayExtendAnotherOfThoseGiven() throws {
        let files = [
            "child.json": #"{ "id": "child", "version": "1", "extends": "parent" }"#,
            "parent.json": #"{ "id": "parent", "version": "1", "extends": "default" }"#,
        ]
        #expect(try scrub("profile", "check", "child.json", "parent.json", files: files).code == 0)
        let alone = try scrub("profile", "check", "child.json", files: files)
        #expect(alone.code == 2)
        #expect(alone.errors.contains("/extends: "))
    }

    @Test func aFileThatIsNotThereIsSaid() throws {
        let ran = try scrub("profile", "check", "nowhere.json")
        #expect(ran.code == 2)
        #expect(ran.errors == "scrub: nowhere.json:\n  cannot be opened: No such file or directory\n")
    }
}
