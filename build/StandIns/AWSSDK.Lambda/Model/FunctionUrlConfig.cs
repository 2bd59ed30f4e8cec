namespace Amazon.Lambda.Model;

public partial class FunctionUrlConfig
{
    /// <summary>Required; 40 to 100 characters.</summary>
    public string? FunctionUrl { get; set; }

    /// <summary>Required; 0 to 10000 characters.</summary>
    public string? FunctionArn { get; set; }

    /// <summary>Required.</summary>
    public string? CreationTime { get; set; }

    /// <summary>Required.</summary>
    public string? LastModifiedTime { get; set; }

    public Cors? Cors { get; set; }

    /// <summary>Required.</summary>
    public FunctionUrlAuthType? AuthType { get; set; }

    public InvokeMode? InvokeMode { get; set; }
}
