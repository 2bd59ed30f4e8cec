using LocalAws.Kernel;

namespace LocalAws.Lambda;

/// <summary>A version under the name that it was asked for by: its ARN ends with the alias, or with <c>$LATEST</c> where that was said.</summary>
internal static class Qualified
{
    public static FunctionConfiguration Of(FunctionConfiguration version, FunctionReference reference, Scope scope) =>
        version with { FunctionArn = reference.ArnIn(scope) };
}
