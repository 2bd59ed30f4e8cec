using System.Text;

namespace LocalAws.Sns;

/// <summary>A typed attribute of a message.</summary>
public sealed record MessageAttributeValue(string DataType, string? StringValue, byte[]? BinaryValue)
{
    /// <exception cref="Kernel.AwsException">InvalidParameterValue.</exception>
    public void Check(string name)
    {
        var kind = DataType.Split('.')[0];
        var valid = kind switch
        {
            "Binary" => BinaryValue is { Length: > 0 },
            "String" or "Number" => StringValue is { Length: > 0 },
            _ => false,
        };
        if (!valid)
            throw new Kernel.AwsException("ParameterValueInvalid", $"The message attribute '{name}' must contain a non-empty value of the type {DataType}.", 400);
    }

    /// <summary>Bytes that it counts for in a message's size.</summary>
    public int Size(string name) => Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(DataType) + Encoding.UTF8.GetByteCount(StringValue ?? "") + (BinaryValue?.Length ?? 0);
}
