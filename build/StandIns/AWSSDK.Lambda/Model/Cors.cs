using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public partial class Cors : ExtensibleShape
{
    public bool? AllowCredentials { get; set; }

    /// <summary>0 to 100 elements.</summary>
    public List<string>? AllowHeaders { get; set; }

    /// <summary>0 to 6 elements.</summary>
    public List<string>? AllowMethods { get; set; }

    /// <summary>0 to 100 elements.</summary>
    public List<string>? AllowOrigins { get; set; }

    /// <summary>0 to 100 elements.</summary>
    public List<string>? ExposeHeaders { get; set; }

    /// <summary>0 to 86400.</summary>
    public int? MaxAge { get; set; }
}
