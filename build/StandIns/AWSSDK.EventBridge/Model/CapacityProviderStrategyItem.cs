using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class CapacityProviderStrategyItem : ExtensibleShape
{
    /// <summary>Required; 1 to 255 characters.</summary>
    [JsonPropertyName("capacityProvider")]
    public string? CapacityProvider { get; set; }

    /// <summary>0 to 1000.</summary>
    [JsonPropertyName("weight")]
    public int? Weight { get; set; }

    /// <summary>0 to 100000.</summary>
    [JsonPropertyName("base")]
    public int? Base { get; set; }
}
