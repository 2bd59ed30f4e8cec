namespace LocalAws.Http;

/// <summary>One way in which a request breaks its model.</summary>
/// <param name="Path">Where, in the model's names: <c>pipeline.stages.1.member.name</c>.</param>
/// <param name="Value">What was found; null when nothing was, or when it is a secret.</param>
/// <param name="Constraint">What AWS says must hold, e.g. <c>Member must not be null</c>.</param>
/// <param name="Shape">Shape of the value in the model: services with an error per shape choose by it.</param>
/// <param name="Missing">Whether a required member is absent.</param>
public sealed record Violation(string Path, string? Value, string Constraint, string Shape, bool Missing)
{
    /// <summary>The last name of <see cref="Path"/>.</summary>
    public string Member => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>The sentence that AWS's services share.</summary>
    public static string Describe(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        var all = violations.Select(each =>
            $"Value {(each.Value is null ? "null" : $"'{each.Value}'")} at '{each.Path}' failed to satisfy constraint: {each.Constraint}");
        return $"{violations.Count} validation error{(violations.Count == 1 ? "" : "s")} detected: {string.Join("; ", all)}";
    }
}
