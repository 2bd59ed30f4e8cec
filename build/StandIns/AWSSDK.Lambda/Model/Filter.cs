using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class Filter : ExtensibleShape
{
    /// <summary>0 to 4096 characters.</summary>
    public string? Pattern { get; set; }
}
