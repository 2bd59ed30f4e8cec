using Amazon.Runtime;

namespace Amazon.CodeConnections;

public class ConnectionStatus(string value) : ConstantClass(value)
{
    public static readonly ConnectionStatus PENDING = new("PENDING");
    public static readonly ConnectionStatus AVAILABLE = new("AVAILABLE");
    public static readonly ConnectionStatus ERROR = new("ERROR");

    public static ConnectionStatus FindValue(string value) => FindValue<ConnectionStatus>(value);

    public static implicit operator ConnectionStatus(string value) => FindValue(value);
}
