using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline answered <c>ConflictException</c>.</summary>
public partial class ConflictException : AmazonCodePipelineException
{
    /// <summary>The error as it was answered.</summary>
    public ConflictException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public ConflictException(string message)
        : base(message)
    {
    }
}
