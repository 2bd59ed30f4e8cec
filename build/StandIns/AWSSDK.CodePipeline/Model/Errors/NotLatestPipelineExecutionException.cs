using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline answered <c>NotLatestPipelineExecutionException</c>.</summary>
public partial class NotLatestPipelineExecutionException : AmazonCodePipelineException
{
    /// <summary>The error as it was answered.</summary>
    public NotLatestPipelineExecutionException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public NotLatestPipelineExecutionException(string message)
        : base(message)
    {
    }
}
