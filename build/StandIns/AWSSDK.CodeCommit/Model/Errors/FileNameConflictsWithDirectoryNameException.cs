using System.Net;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model;

public partial class FileNameConflictsWithDirectoryNameException : AmazonCodeCommitException
{
    public FileNameConflictsWithDirectoryNameException(string message)
        : base(message) { }

    public FileNameConflictsWithDirectoryNameException(string message, Exception innerException)
        : base(message, innerException) { }

    public FileNameConflictsWithDirectoryNameException(Exception innerException)
        : base(innerException) { }

    public FileNameConflictsWithDirectoryNameException(string message, ErrorType errorType, string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, errorType, errorCode, requestId, statusCode) { }

    public FileNameConflictsWithDirectoryNameException(
        string message, Exception? innerException, ErrorType errorType,
        string errorCode, string requestId, HttpStatusCode statusCode)
        : base(message, innerException, errorType, errorCode, requestId, statusCode) { }
}
