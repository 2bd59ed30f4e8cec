using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class OnSuccess : ExtensibleShape
{
    /// <summary>0 to 350 characters.</summary>
    public string? Destination { get; set; }
}
