using System.Text.Json.Serialization;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>CapacityProviderStrategyItem</c>.</summary>
public partial class CapacityProviderStrategyItem
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
