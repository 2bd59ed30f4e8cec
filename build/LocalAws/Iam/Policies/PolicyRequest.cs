namespace LocalAws.Iam.Policies;

/// <summary>What is asked of a policy.</summary>
/// <param name="Action">E.g. <c>s3:PutObject</c>.</param>
/// <param name="Resource">ARN, or <c>*</c> where the action has none.</param>
public sealed record PolicyRequest(string Action, string Resource)
{
    /// <summary>Who asks: an ARN, or a service such as <c>codepipeline.amazonaws.com</c>.</summary>
    public string Principal { get; init; } = "";

    /// <summary>Values of context keys; the keys compare without case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Context { get; init; } = NoContext;

    /// <summary>A context without values.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> NoContext { get; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>A context from single values.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> ContextOf(params IEnumerable<(string Key, string? Value)> values) =>
        values.Where(each => each.Value is not null)
            .ToDictionary(each => each.Key, each => (IReadOnlyList<string>)[each.Value!], StringComparer.OrdinalIgnoreCase);
}
