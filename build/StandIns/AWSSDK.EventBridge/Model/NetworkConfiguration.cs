using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class NetworkConfiguration : ExtensibleShape
{
    [JsonPropertyName("awsvpcConfiguration")]
    public AwsVpcConfiguration? AwsvpcConfiguration { get; set; }
}
