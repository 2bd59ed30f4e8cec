namespace LocalAws.S3;

/// <summary>Keys in listings: percent-encoded when the client asks for it, because XML cannot carry every character.</summary>
internal static class ListingText
{
    /// <exception cref="Kernel.AwsException">InvalidArgument.</exception>
    public static Func<string?, string?> For(string? encodingType) => encodingType switch
    {
        null => text => text,
        "url" => text => text is null ? null : Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal),
        _ => throw S3Errors.InvalidArgument("encoding-type", encodingType, "Invalid Encoding Method specified in Request"),
    };

    /// <summary>Page size: at most a thousand.</summary>
    /// <exception cref="Kernel.AwsException">InvalidArgument.</exception>
    public static int Size(int? asked, string name) => asked switch
    {
        null => S3Limits.MostKeys,
        < 0 => throw S3Errors.InvalidArgument(name, asked.ToString(), $"Argument {name} must be an integer between 0 and 2147483647"),
        _ => Math.Min(asked.Value, S3Limits.MostKeys),
    };
}
