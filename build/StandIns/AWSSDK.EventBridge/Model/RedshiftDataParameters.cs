using StandIns.Runtime;

namespace Amazon.EventBridge.Model;

public partial class RedshiftDataParameters : ExtensibleShape
{
    /// <summary>1 to 1600 characters.</summary>
    public string? SecretManagerArn { get; set; }

    /// <summary>Required; 1 to 64 characters.</summary>
    public string? Database { get; set; }

    /// <summary>1 to 128 characters.</summary>
    public string? DbUser { get; set; }

    /// <summary>1 to 100000 characters.</summary>
    public string? Sql { get; set; }

    /// <summary>1 to 500 characters.</summary>
    public string? StatementName { get; set; }

    public bool? WithEvent { get; set; }

    /// <summary>0 to 40 elements.</summary>
    public List<string>? Sqls { get; set; }
}
