import Testing

@testable import Claims

@Suite struct ShortListTests {
    @Test(arguments: 0...9) func keepsEverything(_ count: Int) {
        let list = ShortList(0..<count)
        #expect(list.count == count && Array(list) == Array(0..<count))
        for index in 0..<count {
            var shorter = list
            shorter.remove(at: index)
            #expect(Array(shorter) == (0..<count).filter { $0 != index })
        }
    }
}
