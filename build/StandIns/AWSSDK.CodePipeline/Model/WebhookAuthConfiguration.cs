using System.Text.Json.Serialization;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public partial class WebhookAuthConfiguration : ExtensibleShape
{
    /// <summary>1 to 100 characters.</summary>
    [JsonPropertyName("AllowedIPRange")]
    public string? AllowedIPRange { get; set; }

    /// <summary>1 to 100 characters.</summary>
    [JsonPropertyName("SecretToken")]
    public string? SecretToken { get; set; }
}
