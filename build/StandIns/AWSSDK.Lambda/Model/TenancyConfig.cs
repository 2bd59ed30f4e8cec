namespace Amazon.Lambda.Model;

public partial class TenancyConfig
{
    /// <summary>Required.</summary>
    public TenantIsolationMode? TenantIsolationMode { get; set; }
}
