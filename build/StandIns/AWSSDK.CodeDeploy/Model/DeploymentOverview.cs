using System.Text.Json.Serialization;

namespace Amazon.CodeDeploy.Model;

public partial class DeploymentOverview
{
    [JsonPropertyName("Pending")]
    public long? Pending { get; set; }

    [JsonPropertyName("InProgress")]
    public long? InProgress { get; set; }

    [JsonPropertyName("Succeeded")]
    public long? Succeeded { get; set; }

    [JsonPropertyName("Failed")]
    public long? Failed { get; set; }

    [JsonPropertyName("Skipped")]
    public long? Skipped { get; set; }

    [JsonPropertyName("Ready")]
    public long? Ready { get; set; }
}
