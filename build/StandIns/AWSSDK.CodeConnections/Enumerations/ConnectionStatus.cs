using Amazon.Runtime;

namespace Amazon.CodeConnections;

/// <summary>Values of CodeConnections's <c>ConnectionStatus</c>.</summary>
public class ConnectionStatus(string value) : ConstantClass(value)
{
    /// <summary><c>PENDING</c></summary>
    public static readonly ConnectionStatus PENDING = new("PENDING");

    /// <summary><c>AVAILABLE</c></summary>
    public static readonly ConnectionStatus AVAILABLE = new("AVAILABLE");

    /// <summary><c>ERROR</c></summary>
    public static readonly ConnectionStatus ERROR = new("ERROR");

    /// <summary>The constant of this value; one that is not known passes through.</summary>
    public static ConnectionStatus FindValue(string value) => FindValue<ConnectionStatus>(value);

    /// <summary>As <see cref="FindValue"/>.</summary>
    public static implicit operator ConnectionStatus(string value) => FindValue(value);
}
