using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("DELETE", "/2015-03-31/functions/{FunctionName}/aliases/{Name}")]
    public partial class DeleteAliasRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 140 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>Required; 1 to 128 characters.</summary>
        [Rest(In.Path, "Name")]
        public string? Name { get; set; }
    }

    public partial class DeleteAliasResponse : AmazonWebServiceResponse;
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, ResourceConflictException, ServiceException, TooManyRequestsException.</remarks>
        Task<DeleteAliasResponse> DeleteAliasAsync(DeleteAliasRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteAliasResponse> DeleteAliasAsync(DeleteAliasRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteAliasResponse>(request, cancellationToken);
    }
}
