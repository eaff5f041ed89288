package import Claims

/// All templates, in the order in which they are listed.
package struct TemplateLibrary: Sendable {
    package let templates: [Template]

    /// - Precondition: no two have one id.
    package init(_ templates: [Template]) {
        precondition(Set(templates.map(\.id)).count == templates.count, "two templates have one id")
        self.templates = templates
    }

    package subscript(id: String) -> Template? {
        templates.first { $0.id == id }
    }

    /// Every domain, once, in the order of the templates.
    package var domains: [String] {
        var domains: [String] = []
        for template in templates where !domains.contains(template.domain) { domains.append(template.domain) }
        return domains
    }

    /// Those of a discipline and of a domain, where these are given.
    package func templates(discipline: Discipline?, domain: String?) -> [Template] {
        templates.filter { (discipline ?? $0.discipline) == $0.discipline && (domain ?? $0.domain) == $0.domain }
    }
}
