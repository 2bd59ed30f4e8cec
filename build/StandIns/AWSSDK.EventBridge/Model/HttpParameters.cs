namespace Amazon.EventBridge.Model;

/// <summary>EventBridge's <c>HttpParameters</c>.</summary>
public partial class HttpParameters
{
    public List<string>? PathParameterValues { get; set; }

    public Dictionary<string, string>? HeaderParameters { get; set; }

    public Dictionary<string, string>? QueryStringParameters { get; set; }
}
