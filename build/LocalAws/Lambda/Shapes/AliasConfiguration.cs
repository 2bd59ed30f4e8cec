namespace LocalAws.Lambda;

/// <summary>A name for a version of a function, or for two that share its traffic.</summary>
public sealed record AliasConfiguration
{
    public required string AliasArn { get; init; }

    public required string Name { get; init; }

    public required string FunctionVersion { get; init; }

    public string Description { get; init; } = "";

    public AliasRoutingConfiguration? RoutingConfig { get; init; }

    public required string RevisionId { get; init; }

    /// <summary>Whether some of its traffic goes to that version.</summary>
    public bool Has(string version) => FunctionVersion == version || RoutingConfig?.AdditionalVersionWeights?.ContainsKey(version) == true;
}

/// <summary>The share of another version in an alias's traffic, 0 to 1.</summary>
public sealed record AliasRoutingConfiguration(IReadOnlyDictionary<string, double>? AdditionalVersionWeights);
