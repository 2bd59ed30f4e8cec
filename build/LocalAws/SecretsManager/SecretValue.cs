using System.Text;

namespace LocalAws.SecretsManager;

/// <summary>A value in clear text.</summary>
internal sealed record SecretValue(byte[] Bytes, bool IsBinary)
{
    public string? Text => IsBinary ? null : Encoding.UTF8.GetString(Bytes);

    public byte[]? Binary => IsBinary ? Bytes : null;

    /// <summary>The value of a request, which gives text or bytes; null when it gives neither.</summary>
    public static SecretValue? Of(string? text, byte[]? bytes)
    {
        if (text is not null && bytes is not null)
            throw SecretErrors.InvalidParameter("You can't specify both a SecretString value and a SecretBinary value in the same request.");
        return text is not null ? new(Encoding.UTF8.GetBytes(text), false)
            : bytes is not null ? new(bytes, true)
            : null;
    }

    /// <summary>Nothing of it.</summary>
    public override string ToString() => "***";
}
