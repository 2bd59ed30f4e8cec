using System.Text.Json.Serialization;

namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>NetworkConfiguration</c>.</summary>
public partial class NetworkConfiguration
{
    [JsonPropertyName("awsvpcConfiguration")]
    public AwsVpcConfiguration? AwsvpcConfiguration { get; set; }
}
