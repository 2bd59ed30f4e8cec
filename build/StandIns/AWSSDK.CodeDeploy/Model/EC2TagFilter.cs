using System.Text.Json.Serialization;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>EC2TagFilter</c>.</summary>
public partial class EC2TagFilter
{
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    [JsonPropertyName("Value")]
    public string? Value { get; set; }

    [JsonPropertyName("Type")]
    public EC2TagFilterType? Type { get; set; }
}
