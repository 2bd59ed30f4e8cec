namespace LocalAws.CodePipeline.Structure;

/// <summary>Names an action type: category, owner, provider, version.</summary>
public sealed record ActionTypeId
{
    public string Category { get; init; } = "";
    public string Owner { get; init; } = "";
    public string Provider { get; init; } = "";
    public string Version { get; init; } = "";

    /// <summary>As AWS writes it in its messages.</summary>
    public override string ToString() => $"(Category: '{Category}', Provider: '{Provider}', Owner: '{Owner}', Version: '{Version}')";
}
