using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class PlacementStrategy : ExtensibleShape
{
    [JsonPropertyName("type")]
    public PlacementStrategyType? Type { get; set; }

    /// <summary>At most 255 characters.</summary>
    [JsonPropertyName("field")]
    public string? Field { get; set; }
}
