using Amazon.Lambda.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model
{
    [HttpOperation("POST", "/2015-03-31/functions/{FunctionName}/policy")]
    public partial class AddPermissionRequest : AmazonLambdaRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        [Rest(In.Path, "FunctionName")]
        public string? FunctionName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StatementId { get; set; }

        /// <summary>Required.</summary>
        public string? Action { get; set; }

        /// <summary>Required.</summary>
        public string? Principal { get; set; }

        public string? SourceArn { get; set; }

        /// <summary>0 to 12 characters.</summary>
        public string? SourceAccount { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? EventSourceToken { get; set; }

        /// <summary>1 to 128 characters.</summary>
        [Rest(In.Query, "Qualifier")]
        public string? Qualifier { get; set; }

        public string? RevisionId { get; set; }

        /// <summary>12 to 34 characters.</summary>
        public string? PrincipalOrgID { get; set; }

        public FunctionUrlAuthType? FunctionUrlAuthType { get; set; }

        public bool? InvokedViaFunctionUrl { get; set; }
    }

    public partial class AddPermissionResponse : AmazonWebServiceResponse
    {
        public string? Statement { get; set; }
    }
}

namespace Amazon.Lambda
{
    public partial interface IAmazonLambda
    {
        /// <remarks>Errors: InvalidParameterValueException, PolicyLengthExceededException, PreconditionFailedException, ResourceConflictException,
        /// ResourceNotFoundException, ServiceException, TooManyRequestsException.</remarks>
        Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonLambdaClient
    {
        /// <inheritdoc/>
        public virtual Task<AddPermissionResponse> AddPermissionAsync(AddPermissionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AddPermissionResponse>(request, cancellationToken);
    }
}
