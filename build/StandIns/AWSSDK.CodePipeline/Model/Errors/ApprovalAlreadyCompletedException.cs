using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline answered <c>ApprovalAlreadyCompletedException</c>.</summary>
public partial class ApprovalAlreadyCompletedException : AmazonCodePipelineException
{
    /// <summary>The error as it was answered.</summary>
    public ApprovalAlreadyCompletedException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ApprovalAlreadyCompletedException(string message)
        : base(message)
    {
    }
}
