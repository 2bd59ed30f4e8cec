using LocalAws.Http.Model;
using LocalAws.Kernel;

namespace LocalAws.Http.Protocols;

/// <summary>HTTP status of an error: its own, else the model's, else 400.</summary>
internal static class ErrorStatus
{
    public static int Of(AwsException error, ApiModel? api) =>
        error.Status ?? (api is not null && api.Errors.TryGetValue(error.Code, out var shape) ? shape.ErrorStatus ?? 400 : 400);
}
