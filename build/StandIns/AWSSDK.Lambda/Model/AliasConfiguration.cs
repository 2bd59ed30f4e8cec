namespace Amazon.Lambda.Model;

public partial class AliasConfiguration
{
    /// <summary>0 to 10000 characters.</summary>
    public string? AliasArn { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? Name { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? FunctionVersion { get; set; }

    /// <summary>0 to 256 characters.</summary>
    public string? Description { get; set; }

    public AliasRoutingConfiguration? RoutingConfig { get; set; }

    public string? RevisionId { get; set; }
}
