using System.Text.RegularExpressions;
using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>Which function, and which of its versions or aliases.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Qualifier">A version's number, <c>$LATEST</c> or an alias; null where none was given.</param>
public sealed partial record FunctionReference(string Name, string? Qualifier)
{
    /// <summary>The name of what changes all the time, and is invoked where nothing else is said.</summary>
    public const string Latest = "$LATEST";

    /// <summary>Reads what Lambda takes as a function's name: a name, a partial or a whole ARN, each with or without a qualifier.</summary>
    /// <param name="text">E.g. <c>hello</c>, <c>hello:live</c>, <c>123456789012:function:hello</c>, <c>arn:aws:lambda:us-east-1:123456789012:function:hello:3</c>.</param>
    /// <param name="qualifier">The request's own qualifier.</param>
    /// <param name="scope">Account and region of the call.</param>
    /// <exception cref="AwsException">InvalidParameterValueException; ResourceNotFoundException for another region or account.</exception>
    public static FunctionReference Parse(string text, string? qualifier, Scope scope)
    {
        var match = Pattern().Match(text);
        if (!match.Success)
            throw LambdaErrors.Invalid($"Invalid function name or ARN: '{text}'");
        if (match.Groups["region"] is { Success: true, Value: var region } && region != scope.Region)
            throw LambdaErrors.OtherRegion(region, scope.Region);
        var name = match.Groups["name"].Value;
        if (match.Groups["account"] is { Success: true, Value: var account } && account != scope.AccountId)
            throw LambdaErrors.FunctionNotFound(Arn.Of("lambda", scope with { AccountId = account }, $"function:{name}").ToString());
        var inName = match.Groups["qualifier"] is { Success: true, Value: var found } ? found : null;
        if (inName is not null && qualifier is not null && inName != qualifier)
            throw LambdaErrors.Invalid("The derived qualifier from the function name does not match the specified qualifier.");
        return new FunctionReference(name, inName ?? qualifier);
    }

    /// <summary>The function or version or alias as an ARN.</summary>
    public string ArnIn(Scope scope) => Arn.Of("lambda", scope, $"function:{Name}{(Qualifier is null ? "" : $":{Qualifier}")}").ToString();

    /// <summary>Whether the qualifier names a published version.</summary>
    public static bool IsVersion(string qualifier) => qualifier.All(char.IsAsciiDigit);

    [GeneratedRegex(@"^(?:arn:aws[a-zA-Z-]*:lambda:(?<region>[a-z0-9-]+):)?(?:(?<account>\d{12}):)?(?:function:)?(?<name>[a-zA-Z0-9-_]{1,64})(?::(?<qualifier>\$LATEST|[a-zA-Z0-9-_]+))?$")]
    private static partial Regex Pattern();
}
