using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class EphemeralStorage : ExtensibleShape
{
    /// <summary>Required; 512 to 10240.</summary>
    public int? Size { get; set; }
}
