namespace Amazon.CodePipeline.Model;

public partial class ActionTypeSettings
{
    /// <summary>1 to 2048 characters.</summary>
    public string? ThirdPartyConfigurationUrl { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? EntityUrlTemplate { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? ExecutionUrlTemplate { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? RevisionUrlTemplate { get; set; }
}
