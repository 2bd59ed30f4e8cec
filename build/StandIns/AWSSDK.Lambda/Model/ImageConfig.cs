using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class ImageConfig : ExtensibleShape
{
    /// <summary>0 to 1500 elements.</summary>
    public List<string>? EntryPoint { get; set; }

    /// <summary>0 to 1500 elements.</summary>
    public List<string>? Command { get; set; }

    /// <summary>0 to 1000 characters.</summary>
    public string? WorkingDirectory { get; set; }
}
