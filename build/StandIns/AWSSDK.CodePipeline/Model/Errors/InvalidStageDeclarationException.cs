using System.Net;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline answered <c>InvalidStageDeclarationException</c>.</summary>
public partial class InvalidStageDeclarationException : AmazonCodePipelineException
{
    /// <summary>The error as it was answered.</summary>
    public InvalidStageDeclarationException(string message, Exception? innerException, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode)
    {
    }

    /// <summary>The error with a message alone, for tests that throw it.</summary>
    public InvalidStageDeclarationException(string message)
        : base(message)
    {
    }
}
