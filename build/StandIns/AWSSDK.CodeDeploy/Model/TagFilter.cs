using System.Text.Json.Serialization;

namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TagFilter</c>.</summary>
public partial class TagFilter
{
    [JsonPropertyName("Key")]
    public string? Key { get; set; }

    [JsonPropertyName("Value")]
    public string? Value { get; set; }

    [JsonPropertyName("Type")]
    public TagFilterType? Type { get; set; }
}
