using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class PutApprovalResultRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? PipelineName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? StageName { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ActionName { get; set; }

        /// <summary>Required.</summary>
        public ApprovalResult? Result { get; set; }

        /// <summary>Required.</summary>
        public string? Token { get; set; }
    }

    public partial class PutApprovalResultResponse : AmazonWebServiceResponse
    {
        public DateTime? ApprovedAt { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ActionNotFoundException, ApprovalAlreadyCompletedException, InvalidApprovalTokenException, PipelineNotFoundException,
        /// StageNotFoundException, ValidationException.</remarks>
        Task<PutApprovalResultResponse> PutApprovalResultAsync(PutApprovalResultRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<PutApprovalResultResponse> PutApprovalResultAsync(
            PutApprovalResultRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutApprovalResultResponse>(request, cancellationToken);
    }
}
