using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("DELETE", "/2015-03-31/functions/{FunctionName}/policy/{StatementId}")]
    public partial class RemovePermissionRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        [Rest(In.Path, "StatementId")]
        public string? StatementId { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }

        [Rest(In.Query, "RevisionId")]
        public string? RevisionId { get; set; }
    }

    public partial class RemovePermissionResponse : AmazonWebServiceResponse;
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, PreconditionFailedException, ResourceNotFoundException, ServiceException,
        /// TooManyRequestsException.</remarks>
        Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<RemovePermissionResponse> RemovePermissionAsync(RemovePermissionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemovePermissionResponse>(request, cancellationToken);
    }
}
