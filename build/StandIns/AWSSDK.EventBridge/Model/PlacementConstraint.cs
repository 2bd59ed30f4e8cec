using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PlacementConstraint : ExtensibleShape
{
    [JsonPropertyName("type")]
    public PlacementConstraintType? Type { get; set; }

    /// <summary>At most 2000 characters.</summary>
    [JsonPropertyName("expression")]
    public string? Expression { get; set; }
}
