using System.Text.Json.Serialization;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>Tag</c>.</summary>
public partial class Tag
{
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    [JsonPropertyName("Value")]
    public string? Value { get; set; }
}
