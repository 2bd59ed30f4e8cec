using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class WebhookFilterRule : ExtensibleShape
{
    /// <summary>Required; 1 to 150 characters.</summary>
    public string? JsonPath { get; set; }

    /// <summary>1 to 150 characters.</summary>
    public string? MatchEquals { get; set; }
}
