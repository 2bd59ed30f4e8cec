using System.Text.Json;

namespace Build.Serverless;

/// <summary>What to do about a function that failed, by the error that Lambda reports (Developer Guide, "Troubleshoot execution issues in Lambda"). Pure.</summary>
internal static class FunctionFault
{
    // Beginning of the error's type, or of its message, and the advice.
    private static readonly (string Sign, string Advice)[] Known =
    [
        ("Sandbox.Timedout", "It ran longer than its Timeout: raise that in the template, or find what it waits for."),
        ("Runtime.OutOfMemory", "It took more than its MemorySize: raise that in the template, or hold less at once."),
        ("Runtime.ImportModuleError", "A module is missing in its package: see Handler and CodeUri in the template, and the dependencies in package.json."),
        ("Runtime.HandlerNotFound", "Handler in the template is FILE.EXPORT, and the file has no such export."),
        ("Runtime.MalformedHandlerName", "Handler in the template must be FILE.EXPORT."),
        ("Runtime.UserCodeSyntaxError", "Its code cannot be read: the error above has file and line."),
        ("Runtime.NodeJsExit", "It ended without an answer: a promise that nobody resolves, or a callback that is never called."),
        ("Runtime.ExitError", "Its process ended in the middle: process.exit, a signal, or a crash of a native module."),
        ("Runtime.UnhandledPromiseRejection", "A promise was rejected, and nobody caught that."),
        ("Function.ResponseSizeTooLarge", "It may answer with 6 MB at most."),
        ("Unable to stringify response body", "What it returns is no JSON: no BigInt, and nothing that contains itself."),
    ];

    /// <summary>The advice; null when the function's own error says all there is.</summary>
    /// <param name="error">The error's document.</param>
    public static string? Of(JsonElement error)
    {
        var (type, message) = (Text(error, "errorType"), Text(error, "errorMessage"));
        return Known.FirstOrDefault(each => type == each.Sign || message.StartsWith(each.Sign, StringComparison.Ordinal) || message.Contains($"Error: {each.Sign}", StringComparison.Ordinal)).Advice;
    }

    private static string Text(JsonElement error, string name) =>
        error.ValueKind is JsonValueKind.Object && error.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}
