using System.Text.Json.Serialization;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>PlacementConstraint</c>.</summary>
public partial class PlacementConstraint
{
    [JsonPropertyName("type")]
    public PlacementConstraintType? Type { get; set; }

    /// <summary>At most 2000 characters.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }
}
