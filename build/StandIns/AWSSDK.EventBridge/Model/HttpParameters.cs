using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class HttpParameters : ExtensibleShape
{
    public List<string>? PathParameterValues { get; set; }

    public Dictionary<string, string>? HeaderParameters { get; set; }

    public Dictionary<string, string>? QueryStringParameters { get; set; }
}
