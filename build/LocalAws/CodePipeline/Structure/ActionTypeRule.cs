namespace LocalAws.CodePipeline.Structure;

/// <summary>What a structure may say of actions of one type: artifact counts and configuration keys (AWS: action structure reference).</summary>
/// <param name="Id">The type.</param>
/// <param name="Inputs">Least and most input artifacts.</param>
/// <param name="Outputs">Least and most output artifacts.</param>
/// <param name="Required">Configuration keys that must be there.</param>
/// <param name="Optional">Configuration keys that may be there.</param>
public sealed record ActionTypeRule(ActionTypeId Id, ArtifactCount Inputs, ArtifactCount Outputs, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>Keys whose values AWS masks when a structure is read back.</summary>
    public IReadOnlyList<string> Secret { get; init; } = [];

    /// <summary>String, Number or Boolean by configuration key; of custom types.</summary>
    public IReadOnlyDictionary<string, string> ValueTypes { get; init; } = new Dictionary<string, string>();

    /// <summary>The configuration key by which a custom type's workers poll.</summary>
    public string? Queryable { get; init; }

    /// <summary>How long an action of the type may run when it sets no timeout of its own (AWS: CodePipeline quotas).</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromHours(1);
}

/// <summary>A closed range of artifact counts.</summary>
public readonly record struct ArtifactCount(int Minimum, int Maximum);
