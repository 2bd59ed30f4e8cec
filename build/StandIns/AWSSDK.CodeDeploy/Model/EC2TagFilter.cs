using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public partial class EC2TagFilter : ExtensibleShape
{
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    [JsonPropertyName("Value")]
    public string? Value { get; set; }

    [JsonPropertyName("Type")]
    public EC2TagFilterType? Type { get; set; }
}
