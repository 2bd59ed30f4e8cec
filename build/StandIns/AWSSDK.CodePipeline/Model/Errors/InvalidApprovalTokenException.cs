using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline answered <c>InvalidApprovalTokenException</c>.</summary>
public partial class InvalidApprovalTokenException : AmazonCodePipelineException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidApprovalTokenException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidApprovalTokenException(string message)
        : base(message)
    {
    }
}
