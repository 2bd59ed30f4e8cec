using System.Text;
using System.Text.Json.Serialization;

namespace Amazon.Lambda.Model;

public partial class InvokeRequest
{
    /// <summary>The payload as text: <see cref="PayloadStream"/> in UTF-8.</summary>
    [JsonIgnore]
    public string? Payload
    {
        get => PayloadStream is null ? null : Encoding.UTF8.GetString(PayloadStream.ToArray());
        set => PayloadStream = value is null ? null : new MemoryStream(Encoding.UTF8.GetBytes(value));
    }

    /// <summary>The client context as text; at most 3,583 bytes once it is base64.</summary>
    [JsonIgnore]
    public string? ClientContext
    {
        get => ClientContextBase64 is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(ClientContextBase64));
        set => ClientContextBase64 = value is null ? null : Convert.ToBase64String(Encoding.UTF8.GetBytes(value));
    }
}
