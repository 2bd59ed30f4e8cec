using System.Text.Json.Serialization;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>PlacementStrategy</c>.</summary>
public partial class PlacementStrategy
{
    [JsonPropertyName("type")]
    public PlacementStrategyType? Type { get; set; }

    /// <summary>At most 255 characters.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; set; }
}
